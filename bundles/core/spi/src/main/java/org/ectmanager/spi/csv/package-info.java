/* SPDX-License-Identifier: Apache-2.0 */
/** Comma-separated values, for plugins that write or read files. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package org.ectmanager.spi.csv;
