/* SPDX-License-Identifier: Apache-2.0 */
/** How long an induction has to be. Rules R19, R25 to R27, R32, R49 and R59. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("2.0.0")
package org.ectmanager.domain.length;
