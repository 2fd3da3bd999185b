/* SPDX-License-Identifier: Apache-2.0 */
/** Schools and other institutions where induction may be served. Guidance 2.1 to 2.8. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.domain.school;
