/** Words, normal forms and the label matcher; both halves use it. */
package org.glossgraph.text;
