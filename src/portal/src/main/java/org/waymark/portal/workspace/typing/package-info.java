/** Typing tools and waves: the pages on which segments are recognised again in other people, and in later ones. */
package org.waymark.portal.workspace.typing;
