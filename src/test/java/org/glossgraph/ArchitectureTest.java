package org.glossgraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import org.glossgraph.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the order of the packages, and the few habits that a compiler cannot. */
class ArchitectureTest {
    private static final String ROOT = "org.glossgraph.";

    /** A package may use only those before it. */
    private static final List<String> ORDER =
            List.of(
                    "text",
                    "glossary",
                    "concept",
                    "link",
                    "curation",
                    "skos",
                    "quality",
                    "store",
                    "importer",
                    "view",
                    "export",
                    "preview",
                    "web",
                    "cli");

    private static final List<String> WRITE_HALF =
            List.of("glossary", "concept", "link", "curation", "skos", "importer");
    private static final List<String> READ_HALF = List.of("view", "export", "web");

    private static final DescribedPredicate<HasOwner<JavaClass>> OF_TIME =
            HasOwner.Predicates.With.owner(resideInAPackage("java.time.."));

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.glossgraph");
    }

    @Test
    void packagesUseOnlyThoseAboveThem() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = names(ORDER.subList(i + 1, ORDER.size()));
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(name(ORDER.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(classes);
            }
        }
    }

    /** A sub-package may use the records of its own package; among themselves there is an order. */
    @Test
    void noTwoSubPackagesUseEachOther() {
        slices().matching("org.glossgraph.(*).(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void theHalvesMeetOnlyInTheGraph() {
        noClasses()
                .that()
                .resideInAnyPackage(names(READ_HALF))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(names(WRITE_HALF))
                .check(classes);
    }

    @Test
    void textToLinkKnowNoRdf() {
        noClasses()
                .that()
                .resideInAnyPackage(names(List.of("text", "glossary", "concept", "link")))
                .and(JavaClass.Predicates.resideOutsideOfPackage(ROOT + "glossary.rdf.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(classes);
    }

    @Test
    void librariesStayWhereTheyBelong() {
        only("org.commonmark..", "glossary", "view.annotation");
        only("org.jsoup..", "glossary", "web");
        only("picocli..", "cli");
        only("org.apache.jena.fuseki..", "web");
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(classes);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .orShould()
                .haveNameMatching(".*\\.Abstract[A-Z]\\w*")
                .check(classes);
    }

    @Test
    void onlyTheCommandLineTouchesTheTerminal() {
        noClasses()
                .that(JavaClass.Predicates.resideOutsideOfPackage(name("cli")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }

    /** Clocks are set back and forth: limits and waits count nanoseconds that only go on. */
    @Test
    void onlyWhatIsDatedReadsTheClock() {
        noClasses()
                .that(not(equivalentTo(Store.class)))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethodWhere(target(HasName.Predicates.name("now")).and(target(OF_TIME)))
                .orShould()
                .dependOnClassesThat(equivalentTo(Clock.class))
                .check(classes);
    }

    private static void only(String library, String... packages) {
        noClasses()
                .that(JavaClass.Predicates.resideOutsideOfPackages(names(List.of(packages))))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(classes);
    }

    private static String[] names(List<String> packages) {
        return packages.stream().map(ArchitectureTest::name).toArray(String[]::new);
    }

    private static String name(String name) {
        return ROOT + name + "..";
    }
}
