/** Says which language a glossary is in, and how that is known. */
package org.glossgraph.glossary.lang;
