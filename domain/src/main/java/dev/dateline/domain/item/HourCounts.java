package dev.dateline.domain.item;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** A number for each hour of the week, unchangeable and small: there is one such list for every source. */
final class HourCounts extends AbstractList<Float> implements RandomAccess {
    private final float[] counts;

    private HourCounts(float[] counts) {
        this.counts = counts;
    }

    static List<Float> copyOf(List<Float> numbers) {
        if (numbers instanceof HourCounts) {
            return numbers;
        }
        float[] counts = new float[numbers.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Objects.requireNonNull(numbers.get(i));
        }
        return new HourCounts(counts);
    }

    static List<Float> of(double[] numbers) {
        float[] counts = new float[numbers.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (float) numbers[i];
        }
        return new HourCounts(counts);
    }

    @Override
    public Float get(int hour) {
        return counts[hour];
    }

    @Override
    public int size() {
        return counts.length;
    }
}
