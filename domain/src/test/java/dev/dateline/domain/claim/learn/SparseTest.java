package dev.dateline.domain.claim.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparseTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 1_000, 4_096})
    void everyByteComesBack(int length) {
        for (int share : new int[] {1, 5, 100}) {
            byte[] row = row(length, share);
            Sparse sparse = Sparse.of(row);
            for (int place = 0; place < length; place++) {
                assertThat(sparse.at(place)).as("%d", place).isEqualTo(row[place]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void noneIsOverlookedAmongNeighbours(int many) {
        byte[] row = row(1_024, 3);
        int[] places = new Random(many).ints(5_000, 0, row.length - many + 1).toArray();
        int[] into = new int[places.length];
        int count = Sparse.of(row).pick(places, places.length, 1_023, many, into);
        List<Integer> picked = Arrays.stream(into, 0, count).boxed().toList();
        assertThat(picked)
                .containsSubsequence(Arrays.stream(places)
                        .filter(place -> any(row, place, many))
                        .boxed()
                        .toList());
        assertThat(picked)
                .allMatch(place -> any(row, place, many) || place / Long.SIZE != (place + many - 1) / Long.SIZE);
    }

    @Test
    void ofAPlaceOnlyWhatTheMaskHasCounts() {
        byte[] row = new byte[256];
        row[7] = 3;
        int[] into = new int[3];
        assertThat(Sparse.of(row).pick(new int[] {256 + 7, -256 + 7, 8}, 3, 255, 1, into))
                .isEqualTo(2);
        assertThat(into).startsWith(7, 7);
    }

    private static boolean any(byte[] row, int place, int many) {
        return IntStream.range(place, place + many).anyMatch(i -> row[i] != 0);
    }

    private static byte[] row(int length, int percent) {
        Random random = new Random(length + percent);
        byte[] row = new byte[length];
        for (int i = 0; i < length; i++) {
            row[i] = random.nextInt(100) < percent ? (byte) (random.nextInt(255) - 127) : 0;
        }
        return row;
    }
}
