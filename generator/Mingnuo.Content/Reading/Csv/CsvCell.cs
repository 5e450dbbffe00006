using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading.Csv;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says, without quotes and without white space around it.</param>
/// <param name="Position">Where it begins in the file, its opening quote included.</param>
/// <param name="IsBroken">Whether its quotes do not close where the cell ends.</param>
internal readonly record struct CsvCell(string Text, Position Position, bool IsBroken);
