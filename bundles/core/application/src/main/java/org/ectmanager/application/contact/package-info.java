/* SPDX-License-Identifier: Apache-2.0 */
/** Who of the appropriate body stands beside a teacher, while induction runs. Rule R11. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.contact;
