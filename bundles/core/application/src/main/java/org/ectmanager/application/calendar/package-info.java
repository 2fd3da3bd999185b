/* SPDX-License-Identifier: Apache-2.0 */
/** Whose term dates count for a teacher, and entering those of a school (R21). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.calendar;
