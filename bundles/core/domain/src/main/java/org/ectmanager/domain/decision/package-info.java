/* SPDX-License-Identifier: Apache-2.0 */
/** Recommendation, decision, notices and the statutory clocks. Rules R10, R32, R38 and R43 to R51. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("4.4.0")
package org.ectmanager.domain.decision;
