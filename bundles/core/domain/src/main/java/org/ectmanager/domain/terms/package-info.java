/* SPDX-License-Identifier: Apache-2.0 */
/** Exact arithmetic for terms of induction and full-time equivalents. Rules R19 to R21. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.2.0")
package org.ectmanager.domain.terms;
