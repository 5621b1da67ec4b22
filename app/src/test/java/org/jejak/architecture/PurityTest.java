package org.jejak.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.jejak.architecture.House.CLASSES;
import static org.jejak.architecture.House.CORE;
import static org.jejak.architecture.House.EXTRACT;
import static org.jejak.architecture.House.LEDGER;
import static org.jejak.architecture.House.MODEL;
import static org.jejak.architecture.House.PACK;
import static org.jejak.architecture.House.READ;
import static org.jejak.architecture.House.STORE;
import static org.jejak.architecture.House.TEXT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Core gives the same answer for the same input, on any machine, on any day; each outside thing has one door. */
class PurityTest {

    /** Calls that ask the machine instead of the arguments. */
    private static final Set<String> ASK_THE_MACHINE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.util.Calendar.getInstance",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID");

    @Test
    void core_asks_no_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .accessTargetWhere(asksTheMachine())
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because(
                        "the same articles must give the same ledger next year; what day it is comes in as an argument")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void core_opens_no_connection() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(describe(
                        "are of java.net (a URI is only a value)",
                        type -> type.getPackageName().startsWith("java.net") && !isUri(type)))
                .because("core works on what it is handed; fetching belongs to whoever calls it")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void only_store_speaks_sql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(STORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..", "org.flywaydb..", "org.postgresql..")
                .because("a second database is a second store, and nothing else changes")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void only_pack_reads_yaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PACK)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .because("a bad pack is refused in one place, with file and line")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void only_pack_of_core_touches_files() {
        noClasses()
                .that()
                .resideInAnyPackage(MODEL, TEXT, EXTRACT, LEDGER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccessFile).*")
                .because("of core only pack reads files, and only pack files")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void only_app_prints() {
        noClasses()
                .that()
                .resideInAnyPackage(MODEL, TEXT, PACK, EXTRACT, LEDGER, READ, STORE)
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("what a user sees is decided in app; below it, things are returned or thrown")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_knows_picocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jejak.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "me.tongfei..")
                .because("commands are thin: what they do can be done without them")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return describe("asks the clock, the environment or chance", access -> {
            String owner = access.getTargetOwner().getName();
            return ASK_THE_MACHINE.contains(owner + "." + access.getName())
                    || (owner.startsWith("java.time.") && access.getName().equals("now"));
        });
    }

    private static boolean isUri(JavaClass type) {
        return type.isEquivalentTo(URI.class) || type.isEquivalentTo(URISyntaxException.class);
    }
}
