package org.jejak.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The whole house as the architecture tests see it: every class of every module below app, read once. */
final class House {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jejak");

    static final String MODEL = "org.jejak.model..";
    static final String TEXT = "org.jejak.text..";
    static final String PACK = "org.jejak.pack..";
    static final String EXTRACT = "org.jejak.extract..";
    static final String LEDGER = "org.jejak.ledger..";
    static final String READ = "org.jejak.read..";
    static final String STORE = "org.jejak.store..";
    static final String APP = "org.jejak.app..";
    static final String[] CORE = {MODEL, TEXT, PACK, EXTRACT, LEDGER};

    private House() {}
}
