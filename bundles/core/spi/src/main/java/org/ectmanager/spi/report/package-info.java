/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Lists for people who oversee inductions: a title, parameters, and rows from a read-only query. The platform shows
 * them on screen and as CSV, and decides who may see which rows.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("3.1.0")
package org.ectmanager.spi.report;
