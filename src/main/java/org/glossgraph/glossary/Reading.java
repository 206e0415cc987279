package org.glossgraph.glossary;

import java.util.List;

/**
 * What was read from a set of files.
 *
 * @param glossaries the glossaries, by source
 * @param problems what was not understood, by place
 * @param accounts what became of each file, by source
 */
public record Reading(List<Glossary> glossaries, List<Problem> problems, List<Account> accounts) {
    /** Keeps its own copies of the lists. */
    public Reading {
        glossaries = List.copyOf(glossaries);
        problems = List.copyOf(problems);
        accounts = List.copyOf(accounts);
    }

    /** How many passages were left out because they are no entries. */
    public int leftOut() {
        return accounts.stream().mapToInt(account -> account.notes().size()).sum();
    }
}
