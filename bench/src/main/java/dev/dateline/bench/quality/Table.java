package dev.dateline.bench.quality;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A markdown table whose columns line up, printed as a whole. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these column heads. */
    public Table(String... heads) {
        rows.add(List.of(heads));
    }

    /** Adds a row: texts as they are, {@link Double} with three digits behind the point, other numbers in full. */
    public void add(Object... cells) {
        rows.add(java.util.Arrays.stream(cells).map(Table::text).toList());
    }

    /** Prints it, with an empty line before and after. */
    public void print(PrintStream out) {
        out.println();
        for (int i = 0; i < rows.size(); i++) {
            out.println(line(rows.get(i)));
            if (i == 0) {
                out.println(line(rows.get(0).stream()
                        .map(head -> "-".repeat(width(rows.get(0).indexOf(head))))
                        .toList()));
            }
        }
        out.println();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < cells.size(); column++) {
            line.append(' ').append(pad(cells.get(column), column)).append(" |");
        }
        return line.toString();
    }

    private String pad(String cell, int column) {
        String space = " ".repeat(width(column) - cell.length());
        return column == 0 ? cell + space : space + cell;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : String.valueOf(cell);
    }
}
