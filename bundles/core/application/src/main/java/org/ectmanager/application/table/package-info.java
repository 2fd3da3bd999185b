/* SPDX-License-Identifier: Apache-2.0 */
/** The lists that report plugins make, run safely. The reports on early career teachers are something else. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.table;
