/* SPDX-License-Identifier: Apache-2.0 */
/** Absences and the extensions they bring. Rules R28 to R30, guidance 3.6 and 3.7. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.2.0")
package org.ectmanager.domain.absence;
