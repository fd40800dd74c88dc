package org.huizhi.adapters.persistence.jdbc;

/** 文档文本: a JSON document on its way into a column. */
record Body(String text) {}
