package dev.dateline.app.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** What may depend on what: domain, schemas, then ingest, streams and desk beside one another, then app. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = DoNotIncludeTests.class)
class LayersTest {
    private static final String APP = "dev.dateline.app..";
    private static final String DESK = "dev.dateline.desk..";
    private static final String STREAMS = "dev.dateline.streams..";
    private static final String INGEST = "dev.dateline.ingest..";
    private static final String SCHEMAS = "dev.dateline.schemas..";
    private static final String WIRE = "dev.dateline.wire..";

    @ArchTest
    static final ArchRule theDomainStandsAlone = noClasses()
            .that()
            .resideInAPackage("dev.dateline.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    APP,
                    DESK,
                    STREAMS,
                    INGEST,
                    SCHEMAS,
                    WIRE,
                    "org.apache.kafka..",
                    "org.apache.avro..",
                    "io.javalin..",
                    "java.net.http..",
                    "org.apache.hc..",
                    "com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule schemasSeeOnlyTheDomain = noClasses()
            .that()
            .resideInAPackage(SCHEMAS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APP, DESK, STREAMS, INGEST);

    @ArchTest
    static final ArchRule ingestMeetsTheOthersOnTopics = noClasses()
            .that()
            .resideInAPackage(INGEST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APP, DESK, STREAMS, "org.apache.kafka.streams..");

    @ArchTest
    static final ArchRule streamsMeetTheOthersOnTopics = noClasses()
            .that()
            .resideInAPackage(STREAMS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APP, DESK, INGEST, "java.net.http..", "org.apache.hc..");

    @ArchTest
    static final ArchRule theDeskMeetsTheOthersOnTopics = noClasses()
            .that()
            .resideInAPackage(DESK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APP, STREAMS, INGEST, "org.apache.kafka.streams..");

    @ArchTest
    static final ArchRule onlyCodecsKnowTheGeneratedRecords = noClasses()
            .that()
            .resideOutsideOfPackages(SCHEMAS, WIRE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WIRE);

    @ArchTest
    static final ArchRule packagesOfAModuleHaveNoCircles = slices().matching(
                    "dev.dateline.(app|ingest|desk|streams).(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule whatAStoryIsDoesNotDependOnHowALanePlaces = noClasses()
            .that()
            .resideInAPackage("dev.dateline.domain.story")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.dateline.domain.story.lane..");

    @ArchTest
    static final ArchRule loggingGoesThroughOneInterface = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.logging..");

    @ArchTest
    static final ArchRule onlyTheProcessReadsAClock = noClasses()
            .that()
            .resideOutsideOfPackages(APP, WIRE, "dev.dateline.bench..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = classes()
            .that()
            .resideOutsideOfPackage(WIRE)
            .and()
            .doNotHaveSimpleName("LinkedData") // the name of the standard that JSON-LD is a form of
            .should()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Common")
            .andShould()
            .haveSimpleNameNotEndingWith("Base")
            .andShould()
            .haveSimpleNameNotEndingWith("Misc")
            .andShould()
            .haveSimpleNameNotEndingWith("Data")
            .andShould()
            .haveSimpleNameNotEndingWith("Info");
}
