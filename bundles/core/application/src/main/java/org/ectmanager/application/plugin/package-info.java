/* SPDX-License-Identifier: Apache-2.0 */
/** Plugins of all kinds: which are here, how they are called, and what became of the others. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.plugin;
