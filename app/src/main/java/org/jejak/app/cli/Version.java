package org.jejak.app.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the build writes it into the program. */
final class Version implements IVersionProvider {

    static String number() {
        String stated = Version.class.getPackage().getImplementationVersion();
        return stated == null ? "(not packaged)" : stated;
    }

    /** The program as the custody log names it. */
    static String program() {
        return "jejak " + number();
    }

    @Override
    public String[] getVersion() {
        return new String[] {program()};
    }
}
