package org.jejak.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.architecture.House.CLASSES;

import com.tngtech.archunit.core.domain.JavaPackage;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What every package and every class of the house keeps to. */
class NamesTest {

    @Test
    void a_name_says_what_the_thing_is() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .because("such a name fits any content, so any content ends up there: name what it is or does")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(CLASSES.getPackage("org.jejak").getSubpackagesInTree())
                .filteredOn(pkg -> !pkg.getClasses().isEmpty())
                .filteredOn(pkg -> !pkg.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .as("packages without a package-info.java annotated @NullMarked, where NullAway would not look")
                .isEmpty();
    }
}
