/* SPDX-License-Identifier: Apache-2.0 */
/** The appropriate bodies that are present right now. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.body;
