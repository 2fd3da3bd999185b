/* SPDX-License-Identifier: Apache-2.0 */
/**
 * One appropriate body as a plugin: who it is, how it looks, and what it does differently. A plugin is handed values
 * and returns values; it never sees the database, HTTP or another plugin.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("2.3.0")
package org.ectmanager.spi.body;
