namespace Mingnuo.Search.Searching;

/// <summary>Finds numbers in ascending ones.</summary>
internal static class SortedList
{
    /// <summary>The place of a number; negative where it is not among them.</summary>
    public static int IndexOf(IReadOnlyList<int> numbers, int number)
    {
        int low = 0;
        int high = numbers.Count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            if (numbers[middle] == number)
            {
                return middle;
            }

            (low, high) = numbers[middle] < number ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
