package org.glossgraph.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A class of attacks on one site: its constructor takes the number of the round and the site. Each
 * attack is made once, or as often as the property {@code glossgraph.rounds} says, and after each
 * the service lives.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass
@MethodSource("org.glossgraph.web.UnderAttack$Rounds#all")
@ExtendWith(AttackedSite.Extension.class)
@interface UnderAttack {
    /** The numbers of the rounds. */
    final class Rounds {
        private Rounds() {}

        static IntStream all() {
            return IntStream.rangeClosed(1, Integer.getInteger("glossgraph.rounds", 1));
        }
    }
}
