/* SPDX-License-Identifier: Apache-2.0 */
/** What the Department is told, and what its own service takes. Rules R55 and R62. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.domain.department;
