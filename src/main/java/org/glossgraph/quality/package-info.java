/**
 * Says how good a vocabulary is: the rules that it breaks, its gaps, and what is doubtful in it.
 */
package org.glossgraph.quality;
