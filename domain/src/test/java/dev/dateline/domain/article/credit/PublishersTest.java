package dev.dateline.domain.article.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.domain.article.credit.ListFile.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reuters                        | reuters
            the associated press           | ap
            A.P.                           | ap
            Agence France-Presse           | afp
            Deutsche Presse-Agentur        | dpa
            ČTK                            | ctk
            РИА Новости                    | ria
            新华社                         | xinhua
            연합뉴스                       | yonhap
            خبرگزاری ایسنا                 | isna
            أ ف ب                          | afp
            पीटीआई                         | pti
            """)
    void anAgencyIsKnownByItsNamesInAnyScript(String name, String id) {
        assertThat(Agencies.builtIn().named(name))
                .isNotNull()
                .extracting(Agency::id)
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"app", "map", "beta", "Petra Müller", "Reuters reporter Jane Doe", "''"})
    void ordinaryWordsAreNoAgency(String name) {
        assertThat(Agencies.builtIn().named(name)).isNull();
    }

    @Test
    void theAgenciesAreManyAndEachIsListedOnce() {
        List<String> ids = Agencies.builtIn().all().stream().map(Agency::id).toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(Agencies.builtIn().all()).allMatch(agency -> agency.country().matches("[A-Z]{2}"));
    }

    @Test
    void theFamiliesAreManyAndEachOutletIsInOne() {
        List<Section> sections = ListFile.builtIn("families.txt").stream()
                .filter(section -> !section.id().isEmpty())
                .toList();
        List<String> lines = sections.stream().flatMap(s -> s.lines().stream()).toList();
        assertThat(sections).hasSizeGreaterThanOrEqualTo(40);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(100);
        assertThat(lines.stream()
                        .flatMap(line -> Stream.of(line.split("\\|")[1].strip().split(" "))))
                .doesNotHaveDuplicates();
    }

    @Test
    void anIdStandsForOnePublisherOnly() {
        assertThat(Agencies.builtIn().all())
                .allMatch(agency -> Families.builtIn().byId(agency.id()) == null);
    }

    @Test
    void aFamilyIsFoundByItsOutletsHostAndName() {
        assertThat(Families.builtIn().ofHost("amp.theguardian.com"))
                .isEqualTo(new Families.Family("guardian-media", "Guardian Media Group"));
        assertThat(Families.builtIn().named("THE GUARDIAN")).isNotNull();
        assertThat(Families.builtIn().ofHost("nottheguardian.com")).isNull();
        assertThat(Families.builtIn().ofHost("localhost")).isNull();
    }

    @Test
    void aLineThatCannotBeReadIsQuoted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Families.builtIn().with(Stream.of("[coast] Coast", "Harbour Post")))
                .withMessageContaining("Harbour Post");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Families.builtIn().with(Stream.of("Harbour Post | harbour-post.example")))
                .withMessageContaining("family id");
    }
}
