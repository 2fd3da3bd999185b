/* SPDX-License-Identifier: Apache-2.0 */
/** Who has to do what, and who is told. Rules R33, R36, R40 to R42, R52 to R57, R63 and R65. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.domain.duty;
