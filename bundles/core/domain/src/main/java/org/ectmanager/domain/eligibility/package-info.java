/* SPDX-License-Identifier: Apache-2.0 */
/** May this teacher start, here, then, with this appropriate body? Rules R1 to R18 and R64. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("3.3.0")
package org.ectmanager.domain.eligibility;
