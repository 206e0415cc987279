/** Marks the concepts of a vocabulary in a text. */
package org.glossgraph.view.annotation;
