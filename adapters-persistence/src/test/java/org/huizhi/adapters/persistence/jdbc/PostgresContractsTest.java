package org.huizhi.adapters.persistence.jdbc;

/** Every contract, on PostgreSQL. */
class PostgresContractsTest extends SqlContracts {

    private static final SqlFixture FIXTURE = new SqlFixture(() -> TestPostgres.empty(PostgresContractsTest.class));

    @Override
    SqlFixture fixture() {
        return FIXTURE;
    }
}
