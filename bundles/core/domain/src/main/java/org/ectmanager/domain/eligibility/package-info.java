/* SPDX-License-Identifier: Apache-2.0 */
/** May this teacher start, here, then, with this appropriate body? Rules R2 to R18. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("2.0.0")
package org.ectmanager.domain.eligibility;
