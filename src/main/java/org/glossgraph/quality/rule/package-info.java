/** The rules behind the checks, by what they look at. */
package org.glossgraph.quality.rule;
