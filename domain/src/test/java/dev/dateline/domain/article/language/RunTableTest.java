package dev.dateline.domain.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTableTest {

    private static List<String> entries(RunTable table, int hash) {
        int run = table.slot(hash);
        List<String> entries = new ArrayList<>();
        for (int i = table.from(run); i < table.to(run); i++) {
            entries.add(table.model(i) + "=" + table.value(i));
        }
        return entries;
    }

    @Test
    void aRunIsFoundWithAllModelsThatKnowIt() {
        RunTable table = new RunTable(4);
        table.add(-7, 3, 255);
        table.add(9, 0, 0);
        table.add(-7, 51, 16);
        table.add(Integer.MIN_VALUE, 1, 2);
        table.seal();

        assertThat(entries(table, -7)).containsExactly("3=255", "51=16");
        assertThat(entries(table, 9)).containsExactly("0=0");
        assertThat(entries(table, Integer.MIN_VALUE)).containsExactly("1=2");
        assertThat(entries(table, 10)).isEmpty();
    }

    @Test
    void anEmptyTableKnowsNothing() {
        RunTable table = new RunTable(0);
        table.seal();

        assertThat(entries(table, 0)).isEmpty();
    }
}
