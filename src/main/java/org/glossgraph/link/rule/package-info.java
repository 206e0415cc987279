/** The rules that propose links, one to a file. */
package org.glossgraph.link.rule;
