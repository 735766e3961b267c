package dev.dateline.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path temporary;

    @Test
    void itIsMadeWithItsParents() {
        Path wanted = temporary.resolve("a/b/c");
        DataDirectory.open(wanted).close();
        assertThat(wanted).isDirectory();
    }

    @Test
    void itIsHeldOnceUntilItIsClosed() {
        DataDirectory held = DataDirectory.open(temporary);
        assertThat(refused(temporary).reason()).isEqualTo(BrokerRefused.Reason.DIRECTORY_IN_USE);
        held.close();
        DataDirectory.open(temporary).close();
    }

    @Test
    void aLockFileLeftBehindMeansNothing() throws IOException {
        Files.writeString(temporary.resolve("dateline.lock"), "12345");
        DataDirectory.open(temporary).close();
    }

    @Test
    void oneOfANewerDatelineIsLeftAlone() throws IOException {
        Path mark = Files.writeString(temporary.resolve("dateline.format"), "99\n");
        BrokerRefused refused = refused(temporary);
        assertThat(refused.reason()).isEqualTo(BrokerRefused.Reason.OTHER_VERSION);
        assertThat(refused)
                .hasMessageContaining("newer Dateline (format 99, this one knows " + DataDirectory.FORMAT + ")");
        assertThat(mark).hasContent("99");
    }

    @Test
    void anOlderOneIsTakenOverAndMarked() throws IOException {
        DataDirectory.open(temporary).close();
        assertThat(temporary.resolve("dateline.format")).hasContent(Integer.toString(DataDirectory.FORMAT));
        DataDirectory.open(temporary).close();
    }

    @Test
    void aFileInItsPlaceIsRefused() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThat(refused(file).reason()).isEqualTo(BrokerRefused.Reason.NOT_A_DIRECTORY);
        assertThat(refused(file.resolve("below")).reason()).isEqualTo(BrokerRefused.Reason.NOT_A_DIRECTORY);
    }

    @Test
    void aFullDiskIsRefusedWithTheSpaceItNeeds() {
        BrokerRefused refused =
                catchThrowableOfType(BrokerRefused.class, () -> DataDirectory.open(temporary, Long.MAX_VALUE));
        assertThat(refused.reason()).isEqualTo(BrokerRefused.Reason.DIRECTORY_FULL);
        assertThat(refused).hasMessageContaining("MiB free").hasMessageContaining("free some space");
    }

    @Test
    void aReadOnlyDirectoryIsRefused() throws IOException {
        Path readOnly = Files.createDirectory(
                temporary.resolve("read-only"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeTrue(!Files.isWritable(readOnly), "skipped: this user may write everywhere");
        assertThat(refused(readOnly).reason()).isEqualTo(BrokerRefused.Reason.DIRECTORY_READ_ONLY);
        assertThat(refused(readOnly.resolve("below")).reason()).isEqualTo(BrokerRefused.Reason.DIRECTORY_READ_ONLY);
    }

    @Test
    void aDirectoryOfTheSystemIsRefusedEvenForRoot() {
        Path system = Path.of("/sys/kernel");
        assumeTrue(Files.isDirectory(system), "skipped: no /sys here");
        assertThat(refused(system.resolve("dateline")).reason()).isEqualTo(BrokerRefused.Reason.DIRECTORY_READ_ONLY);
    }

    private static BrokerRefused refused(Path path) {
        return catchThrowableOfType(
                BrokerRefused.class, () -> DataDirectory.open(path).close());
    }
}
