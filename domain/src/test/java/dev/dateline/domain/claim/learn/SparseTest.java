package dev.dateline.domain.claim.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
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
        Sparse sparse = Sparse.of(row);
        for (int place = 0; place + many <= row.length; place++) {
            boolean any = IntStream.range(place, place + many).anyMatch(i -> row[i] != 0);
            boolean told = sparse.hasAny(place, many);
            assertThat(told || !any).as("%d", place).isTrue();
            if (place / Long.SIZE == (place + many - 1) / Long.SIZE) {
                assertThat(told).as("%d", place).isEqualTo(any);
            }
        }
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
