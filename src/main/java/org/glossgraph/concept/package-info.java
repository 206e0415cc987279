/** Decides which entries name the same concept, and what it is called. */
package org.glossgraph.concept;
