/** The pages that lead from one concept to another: courses and ways. */
package org.glossgraph.web.page.learn;
