package org.jejak.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.jejak.architecture.House.APP;
import static org.jejak.architecture.House.CLASSES;
import static org.jejak.architecture.House.EXTRACT;
import static org.jejak.architecture.House.LEDGER;
import static org.jejak.architecture.House.MODEL;
import static org.jejak.architecture.House.PACK;
import static org.jejak.architecture.House.READ;
import static org.jejak.architecture.House.STORE;
import static org.jejak.architecture.House.TEXT;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Which package may know which: {@code model ← text ← pack ← extract, ledger}; {@code model ← read}; {@code ledger ← store}. */
class ArrowsTest {

    @Test
    void model_knows_nobody() {
        check("every other package speaks in its words, so it can depend on none of them", MODEL);
    }

    @Test
    void text_knows_only_model() {
        check("tokens and patterns are the same in every language; packs bring the words", TEXT, MODEL);
    }

    @Test
    void pack_knows_only_text_and_model() {
        check("a pack is data: what it means for an article is decided in extract", PACK, TEXT, MODEL);
    }

    @Test
    void extract_knows_only_pack_text_and_model() {
        check(
                "one article is read without knowing what other articles said; comparing is the ledger's part",
                EXTRACT,
                PACK,
                TEXT,
                MODEL);
    }

    @Test
    void ledger_knows_only_pack_and_model() {
        check(
                "origins and contests follow from claims, however these were found and wherever they are kept",
                LEDGER,
                PACK,
                MODEL);
    }

    @Test
    void read_knows_only_model() {
        check("a reader turns bytes into an Article; it has no opinion on what the article says", READ, MODEL);
    }

    @Test
    void store_knows_only_ledger_and_model() {
        check(
                "a store keeps what the ledger hands it, so that a second database needs nothing else",
                STORE,
                LEDGER,
                MODEL);
    }

    @Test
    void app_knows_all_below_it_and_nobody_knows_app() {
        check(
                "app stands above all; bench and others stand above app",
                APP,
                MODEL,
                TEXT,
                PACK,
                EXTRACT,
                LEDGER,
                READ,
                STORE);
    }

    @Test
    void pipeline_does_not_know_its_screens() {
        ArchRule rule = classes()
                .that()
                .resideInAPackage("org.jejak.app.pipeline..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(APP).or(resideInAnyPackage("org.jejak.app.pipeline..")))
                .because("the order of stages is the same whether a command, a page or a stream job asks for it")
                .allowEmptyShould(true);
        rule.check(CLASSES);
    }

    @Test
    void no_package_reaches_itself_through_another() {
        slices().matching("org.jejak.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes two packages one, and neither can be read alone")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static void check(String reason, String from, String... to) {
        classes()
                .that()
                .resideInAPackage(from)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.jejak..")
                        .or(resideInAnyPackage(from))
                        .or(resideInAnyPackage(to)))
                .because(reason)
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
