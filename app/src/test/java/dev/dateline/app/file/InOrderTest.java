package dev.dateline.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheThings() throws InterruptedException {
        List<Integer> things = IntStream.range(0, 5000).boxed().toList();
        List<Integer> results = new ArrayList<>();
        InOrder.map(things, thing -> thing * 2, results::add);
        assertThat(results).isEqualTo(things.stream().map(thing -> thing * 2).toList());
    }

    @Test
    void aFailureEndsTheWork() {
        assertThatThrownBy(() -> InOrder.map(
                        List.of(1, 2),
                        thing -> {
                            throw new IllegalStateException("thing " + thing);
                        },
                        result -> {}))
                .hasMessage("thing 1");
    }
}
