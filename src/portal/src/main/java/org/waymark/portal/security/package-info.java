/**
 * Who is there, and what may they ask for: accounts, sign-in with a password, API tokens, and the checks that every
 * request passes before a page or resource sees it. What a person may do with a study is decided in the EJBs.
 */
package org.waymark.portal.security;
