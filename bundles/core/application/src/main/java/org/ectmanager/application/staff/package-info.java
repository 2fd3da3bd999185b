/* SPDX-License-Identifier: Apache-2.0 */
/** Whom of its own people an appropriate body can name beside a teacher. Rule R11. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.staff;
