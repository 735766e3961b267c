package dev.dateline.bench.fire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.bench.fire.fault.Faults;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fault suite in its shortest form: ten processes, three faults. How long the wire takes is not judged here. */
class FireTest {
    @TempDir
    private Path folder;

    @Test
    void aWireThatIsBrokenLosesNothingDoublesNothingAndGetsNothingWrong() throws Exception {
        FireReport report = new FireRun(folder, System.out).run(Faults::fewest);
        assertThat(report.atRest()).isEmpty();
        assertThat(report.faults())
                .hasSize(3)
                .allSatisfy(
                        fault -> assertThat(fault.complaints()).as(fault.row()).isEmpty());
        assertThat(report.sameOnceMore()).isTrue();
    }
}
