package slareport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Set;

/** The rules of the house: who may know what. */
@AnalyzeClasses(packages = "slareport", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] PURE = {
        "slareport.calendar..",
        "slareport.facts..",
        "slareport.journey..",
        "slareport.measure..",
        "slareport.goal..",
        "slareport.history..",
        "slareport.report..",
        "slareport.targets.."
    };

    @ArchTest
    static final ArchRule theCoreKnowsOnlyJavaAndItself = classes()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.nio",
                    "java.nio.charset..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "slareport.agreement..",
                    "slareport.calendar..",
                    "slareport.facts..",
                    "slareport.goal..",
                    "slareport.guard..",
                    "slareport.history..",
                    "slareport.journey..",
                    "slareport.measure..",
                    "slareport.report..",
                    "slareport.targets..");

    @ArchTest
    static final ArchRule guardsKnowOnlyJavaAndFailures = classes()
            .that()
            .resideInAPackage("slareport.guard..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "slareport.failure..", "slareport.guard..");

    @ArchTest
    static final ArchRule mailingKnowsOnlyJavaAndReports = classes()
            .that()
            .resideInAPackage("slareport.mailing..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "slareport.agreement..",
                    "slareport.history..",
                    "slareport.mailing..",
                    "slareport.measure..",
                    "slareport.report..");

    @ArchTest
    static final ArchRule wordsKnowNeitherFilesNorPages = noClasses()
            .that()
            .resideInAPackage("slareport.words..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "org.apache..", "org.springframework..");

    @ArchTest
    static final ArchRule onlyTheCommandLineAsksForTheTime = noClasses()
            .that()
            .resideOutsideOfPackage("slareport.cli..")
            .should()
            .accessTargetWhere(asksTheSystemClock());

    @ArchTest
    static final ArchRule onlyCrmReadsCsv = onlyIn("slareport.crm..", "com.opencsv..");

    @ArchTest
    static final ArchRule onlyLedgerKnowsTheDatabase =
            onlyIn("slareport.ledger..", "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.flywaydb..");

    @ArchTest
    static final ArchRule onlyWorkbookKnowsPoi = onlyIn("slareport.workbook..", "org.apache.poi..");

    @ArchTest
    static final ArchRule onlyMailKnowsHowMailsAreSent =
            onlyIn("slareport.mail..", "jakarta.mail..", "org.eclipse.angus..", "org.springframework.mail..");

    @ArchTest
    static final ArchRule onlyMetricsKnowsPrometheus =
            onlyIn("slareport.metrics..", "io.micrometer..", "io.prometheus..");

    @ArchTest
    static final ArchRule onlyJobKnowsSpringBatch = onlyIn("slareport.job..", "org.springframework.batch..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocliAndProgressBars =
            onlyIn("slareport.cli..", "picocli..", "me.tongfei..");

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesJson = onlyIn("slareport.cli..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule onlyHolidaysKnowsJollyday = onlyIn("slareport.holidays..", "de.focus_shift..");

    @ArchTest
    static final ArchRule onlyAgreementReadsYaml = onlyIn("slareport.agreement..", "org.yaml..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("slareport.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayTheRole = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    private static ArchRule onlyIn(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheSystemClock() {
        Set<String> clocks = Set.of(
                Clock.class.getName(),
                Instant.class.getName(),
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                YearMonth.class.getName(),
                ZonedDateTime.class.getName());
        return DescribedPredicate.describe("ask the system clock", access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getName();
            return clocks.contains(owner.getName())
                            && (name.startsWith("system")
                                    || name.equals("now")
                                            && access.getTarget().getFullName().endsWith("now()"))
                    || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        });
    }
}
