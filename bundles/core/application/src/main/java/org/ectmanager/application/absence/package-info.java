/* SPDX-License-Identifier: Apache-2.0 */
/** Absences during induction. Rules R28 to R31. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.absence;
