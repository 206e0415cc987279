package org.glossgraph.cli;

import org.glossgraph.importer.Software;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it into the jar. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Glossgraph " + Software.version()};
    }
}
