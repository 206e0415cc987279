/** The page of a concept. */
package org.glossgraph.web.page.concept;
